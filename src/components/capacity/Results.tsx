import type { Figure, Table } from '../../model/capacity/worksheet.ts';

/** The results that matter most, set large. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl class="sheet-figures">
      {figures.map(({ value, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** All results, row by row. */
export function ResultTable({ table }: { readonly table: Table }) {
  return (
    <table class="sheet-table">
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          <td />
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ label, cells }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {cells.map((cell, i) => (
              <td key={table.columns[i]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
