import { regionSlug } from '../../model/facts/regions.ts';

interface Props {
  readonly regions: readonly string[];
  /** The chosen one as its address says it; none is for all that are not named. */
  readonly slug: string;
  readonly onChoose: (region: string) => void;
}

/** Where the work runs, as far as a quota depends on it. */
export const RegionSelect = ({ regions, slug, onChoose }: Props) => (
  <select
    class="chooser-region"
    aria-label="Region"
    onChange={(event) => {
      onChoose(event.currentTarget.value);
    }}
  >
    <option value="" selected={!regions.some((region) => regionSlug(region) === slug)}>
      Other Regions
    </option>
    {regions.map((region) => (
      <option key={region} value={region} selected={regionSlug(region) === slug}>
        {region}
      </option>
    ))}
  </select>
);
