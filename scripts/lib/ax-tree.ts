/** One node of the accessibility tree, with roles named as in ARIA whatever the browser calls them. */
export interface AxNode {
  readonly role: string;
  /** Empty when it has none. */
  readonly name: string;
  readonly children: readonly AxNode[];
}

export interface AxQuery {
  readonly role: string;
  /** A string is the whole name. Absent: any. */
  readonly name?: string | RegExp;
}

export function fitsQuery(node: Pick<AxNode, 'role' | 'name'>, { role, name }: AxQuery): boolean {
  if (node.role !== role) return false;
  return name === undefined || (typeof name === 'string' ? node.name === name : name.test(node.name));
}

/** Every node that fits, in reading order, `root` itself included. */
export function findNodes(root: AxNode, query: AxQuery): AxNode[] {
  const below = root.children.flatMap((child) => findNodes(child, query));
  return fitsQuery(root, query) ? [root, ...below] : below;
}

/** The tree as indented lines, for messages: a failed test shows what was there. */
export function outline({ role, name, children }: AxNode): string {
  const lines = children.flatMap((child) => outline(child).split('\n')).map((line) => `  ${line}`);
  return [name ? `${role} "${name}"` : role, ...lines].join('\n');
}
