import type { UnitNameFault } from '../domain/unit-names';
import type { Loosening } from './apply-pack';

/** What people should know of a province pack in a run. */
export type PackNote =
  | UnitNameFault
  /** A threshold asks for less than the law, as the profile of that id has it. */
  | { readonly kind: 'loosened'; readonly profile: string } & Loosening
  /** Its thresholds are laid over nothing: no law profile could be told. */
  | { readonly kind: 'no-law' }
  /** Its names of units belong to no register: there is no plan. */
  | { readonly kind: 'no-register' };
