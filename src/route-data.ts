import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { neighboursOf, sidebarFor } from './components/site/navigation.ts';

/** The sidebar shows the section at hand, so that no page carries the list of all others. */
export const onRequest = defineRouteMiddleware(async (context) => {
  const route = context.locals.starlightRoute;
  route.sidebar = await sidebarFor(route.id);
  route.pagination = await neighboursOf(route.id);
  // A table of contents with nothing but the page itself in it is no help.
  if (route.toc?.items.length === 1 && route.toc.items[0]?.children.length === 0) route.toc = undefined;
  if (route.entry.data.kind === 'home' || route.id === 'search') {
    route.hasSidebar = false;
    route.toc = undefined;
  }
});
