import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { withPreview } from './components/preview/head.ts';
import { neighboursOf } from './components/navigation/neighbours.ts';

export const onRequest = defineRouteMiddleware(async (context) => {
  const route = context.locals.starlightRoute;
  route.pagination = await neighboursOf(route.id);
  const path = `/${context.url.pathname.slice(import.meta.env.BASE_URL.replace(/\/?$/, '/').length)}`;
  route.head = await withPreview(route.head, path, route.entry.data);
  // A table of contents with nothing but the page itself in it is no help.
  if (route.toc?.items.length === 1 && route.toc.items[0]?.children.length === 0) route.toc = undefined;
  // Decisions need the whole width: for what hangs on one of them, and for the board of all; so do two stages in one drawing.
  if (route.entry.data.kind === 'decision' || ['decisions', 'architectures/compare'].includes(route.id))
    route.toc = undefined;
  if (route.entry.data.kind === 'home' || route.id === 'search') {
    route.toc = undefined;
  }
});
