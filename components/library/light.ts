/** What is lit on the rails, and how a dot lights it. */
export interface Light {
  /** Id of the fact that is lit: under the pointer, in focus, or held. */
  readonly lit: string | undefined;
  /** Stays lit when nothing else is. */
  readonly held: string | undefined;
  readonly onLight: (id: string | undefined) => void;
  readonly onHold: (id: string) => void;
}
