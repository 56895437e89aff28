import { getCollection } from 'astro:content';
import { days } from '../../model/facts/as-of.ts';
import type { Card } from '../../model/preview/card.ts';
import { iconDrawing } from '../../model/preview/drawing.ts';
import { toneOfService } from '../../model/search/tones.ts';
import { shortStatus, statusAt } from '../../model/services/status.ts';
import { icons } from '../architecture/icons.ts';
import { record } from '../library.ts';
import { subject, type Subject } from './subject.ts';
import { typedAddress, upperFirst } from './words.ts';
import { printed } from '../records/printed.ts';

/** The icon of a service, where a drawing has it. */
function iconOf(service: string): Pick<Card, 'figure'> {
  const icon = icons[service];
  return icon ? { figure: { kind: 'icon', of: iconDrawing(service, icon) } } : {};
}

/** Every service: whether it can still be used, and what it is. */
export async function services(): Promise<Subject[]> {
  const print = await printed();
  const pages = await getCollection('docs', ({ data }) => data.kind === 'service' && data.service !== undefined);
  const made = pages.map(async ({ id: page, data }): Promise<Subject> => {
    const service = await record('services', data.service ?? '');
    const today = statusAt(service, 'today');
    const short = upperFirst(shortStatus(today));
    const instead = today.substitute === undefined ? '' : ` Instead: ${print(today.substitute)}.`;
    const says = print(today.says);
    const what = print(service.what);
    return subject(
      { path: `/${page}/`, id: `services/${service.id}` },
      {
        title: service.name,
        description: today.state === 'open' ? `${short}. ${what}` : `${short}.${instead} ${what}`,
      },
      {
        name: `service-${service.id}`,
        kicker: 'Service',
        title: service.name,
        answer: today.state === 'open' ? what : `${says}${instead}`,
        note: `As of ${days.today}`,
        bars: [],
        ...iconOf(service.id),
        status: {
          tone: toneOfService(statusAt(service, 'talk').state, today.state),
          words: today.state === 'open' ? 'Open to everyone' : short,
        },
        address: typedAddress(`/${page}/`),
      },
    );
  });
  return Promise.all(made);
}
