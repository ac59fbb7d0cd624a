import { fitsQuery, type AxNode, type AxQuery } from './ax-tree';
import type { Privileged } from './firefox-protocol';
import type { Box, Point } from './geometry';

/** A node with its place: CSS px in the viewport. */
interface PlacedAxNode extends AxNode {
  readonly box: Box;
  readonly children: readonly PlacedAxNode[];
}

/** Names that Firefox has for roles without an ARIA one. */
const ROLES: Readonly<Record<string, string>> = { 'text leaf': 'text' };

/** nsIAccessibleScrollType: as little as brings it into view. */
const SCROLL_TYPE_ANYWHERE = 6;

/**
 * What Firefox tells assistive technology of the tab in front, closed shadow roots included. The service starts with
 * the first call and takes a moment: absent until it knows the page.
 */
export async function readAccessibility(firefox: Privileged): Promise<PlacedAxNode | undefined> {
  const reading = await firefox.run(readOnScreen, ROLES);
  return reading && placeInViewport(reading.page, { origin: reading.page.box, scale: reading.scale });
}

/** The same with boxes in screen px. Runs in Firefox's own window, so it may use nothing from outside itself. */
function readOnScreen(roles: Readonly<Record<string, string>>) {
  const service = Cc['@mozilla.org/accessibilityService;1']!.getService(Ci['nsIAccessibilityService']);
  // Held, or else it ends when garbage is collected, and begins anew knowing nothing of what is open.
  Object.assign(window, { heldAccessibility: service });
  const page = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
  if (!page) return undefined;
  const read = (accessible: FirefoxAccessible): PlacedAxNode => {
    const children: PlacedAxNode[] = [];
    for (let child = accessible.firstChild; child; child = child.nextSibling) children.push(read(child));
    const [x, y, width, height] = [{ value: 0 }, { value: 0 }, { value: 0 }, { value: 0 }];
    accessible.getBounds(x, y, width, height);
    const role = service.getStringRole(accessible.role);
    return {
      role: accessible.computedARIARole || (roles[role] ?? role),
      name: accessible.name ?? '',
      box: { x: x.value, y: y.value, width: width.value, height: height.value },
      children,
    };
  };
  return { page: read(page), scale: window.devicePixelRatio };
}

function placeInViewport(node: PlacedAxNode, screen: { origin: Point; scale: number }): PlacedAxNode {
  const { origin, scale } = screen;
  return {
    ...node,
    box: {
      x: (node.box.x - origin.x) / scale,
      y: (node.box.y - origin.y) / scale,
      width: node.box.width / scale,
      height: node.box.height / scale,
    },
    children: node.children.map((child) => placeInViewport(child, screen)),
  };
}

/** Where the first node that fits is, once it has been scrolled into view. */
export async function findAccessible(firefox: Privileged, query: AxQuery): Promise<Box | undefined> {
  const before = await readAccessibility(firefox);
  const path = before && pathTo(before, query);
  if (!path) return undefined;
  await scrollIntoView(firefox, path);
  let node = await readAccessibility(firefox);
  for (const step of path) node = node?.children[step];
  return node && fitsQuery(node, query) ? node.box : undefined;
}

/** Child positions from `root` to the first node that fits. */
function pathTo(root: AxNode, query: AxQuery): readonly number[] | undefined {
  if (fitsQuery(root, query)) return [];
  for (const [position, child] of root.children.entries()) {
    const below = pathTo(child, query);
    if (below) return [position, ...below];
  }
  return undefined;
}

function scrollIntoView(firefox: Privileged, path: readonly number[]): Promise<void> {
  return firefox.run(
    ([steps, how]: readonly [readonly number[], number]) => {
      const service = Cc['@mozilla.org/accessibilityService;1']!.getService(Ci['nsIAccessibilityService']);
      let node = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild ?? null;
      for (const step of steps) {
        node = node?.firstChild ?? null;
        for (let passed = 0; passed < step; passed += 1) node = node?.nextSibling ?? null;
      }
      node?.scrollTo(how);
    },
    [path, SCROLL_TYPE_ANYWHERE] as const,
  );
}
