import { carriedTo } from '../../model/worksheet/carry.ts';
import type { Case, Sheet } from '../../model/worksheet/sheet.ts';
import type { ServiceChoice } from './service-choice.ts';
import './sheet-services.css';

interface Props {
  readonly sheet: Sheet;
  readonly state: Case;
  readonly services: readonly ServiceChoice[];
}

/** The services that the same load can run on: the other one opens its calculator with these inputs. */
export function SheetServices({ sheet, state, services }: Props) {
  return (
    <nav class="sheet-services sheet-presets-row" aria-label="Service">
      {services.map(({ service, closed, id, name, href }) => (
        <a
          key={id}
          aria-current={id === sheet.id ? 'page' : undefined}
          href={href + (id === sheet.id ? '' : carriedTo(id, sheet, state))}
          title={`${id} ${name}`}
        >
          {service}
          {closed && <small> closed to new customers</small>}
        </a>
      ))}
    </nav>
  );
}
