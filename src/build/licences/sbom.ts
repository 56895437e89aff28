import { licencesRead } from './licences.ts';

interface Component {
  readonly name: string;
  readonly licenses?: readonly object[];
}

/** A list of packages as npm writes it (CycloneDX). */
export interface Sbom {
  readonly metadata: { readonly component: Component; readonly timestamp?: string | undefined };
  readonly components: readonly Component[];
  readonly serialNumber?: string | undefined;
}

/**
 * The list of a project without what would differ between two of the same lock file: clock, drawn number, and the name of
 * the folder, which npm takes for that of the project. A package that says its licence in a file alone gets the one read there.
 */
export const steadySbom = ({ metadata, components, ...rest }: Sbom, project: string): Sbom => ({
  ...{ ...rest, serialNumber: undefined },
  metadata: { ...metadata, timestamp: undefined, component: { ...metadata.component, name: project } },
  components: components.map((one) => {
    const licence = licencesRead[one.name];
    return licence === undefined || (one.licenses?.length ?? 0) > 0
      ? one
      : { ...one, licenses: [{ license: { id: licence } }] };
  }),
});
