import { containerOf } from './inline';
import { type Container } from './block';
import { READ_ATTRIBUTES } from './skip';

/** What a page changed since it was last read. */
export interface Changes {
  /** Their own text is to be read again; blocks within them that were read before are not. */
  readonly dirty: Set<Container>;
  /** Whatever is below these is to be read again. */
  readonly fresh: Set<Element>;
  /** Taken out, perhaps to be put back elsewhere: nothing known of what is below holds. */
  readonly removed: Set<Node>;
}

export function noChanges(): Changes {
  return { dirty: new Set(), fresh: new Set(), removed: new Set() };
}

export function isEmpty(changes: Changes): boolean {
  return changes.dirty.size === 0 && changes.removed.size === 0;
}

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...READ_ATTRIBUTES],
};

/** Collects what changes in a document and the shadow roots it is told of. */
export class ChangeWatcher {
  /** Something changed while nobody could see it. It was not looked at, and nothing is since: all is to be read again. */
  isBehind = false;
  /** The page put another document in the place of this one, which takes away whatever listens to it. */
  isReplaced = false;
  private changes = noChanges();
  private readonly observer: MutationObserver;

  /** `isOwn` names the nodes that we put into the page ourselves; `onRecords` is called for `note` to be called. */
  constructor(
    private readonly isOwn: (node: Node) => boolean,
    onRecords: (note: () => void) => void,
  ) {
    this.observer = new MutationObserver((records) => {
      if (document.visibilityState === 'hidden') this.fallBehind();
      onRecords(() => {
        if (!this.isBehind) for (const record of records) this.note(record);
      });
    });
  }

  watch(root: Document | ShadowRoot): void {
    if (!this.isBehind) this.observer.observe(root, WATCHED);
  }

  /** Begins anew; what had changed until now is forgotten. */
  catchUp(): void {
    this.isBehind = false;
    this.changes = noChanges();
    this.watch(document);
  }

  /** Neither work nor memory for what a page does out of sight. */
  private fallBehind(): void {
    this.observer.disconnect();
    this.isBehind = true;
    this.changes = noChanges();
  }

  stop(): void {
    this.observer.disconnect();
  }

  /** What is going to be taken: changes that nothing was read of yet. */
  readonly pending = (): Changes => this.changes;

  /** All changes so far, which are then forgotten. */
  take(): Changes {
    for (const record of this.observer.takeRecords()) this.note(record);
    const taken = this.changes;
    this.changes = noChanges();
    return taken;
  }

  private note(record: MutationRecord): void {
    const { target, type } = record;
    if (type === 'characterData') {
      if (target.nodeType === Node.TEXT_NODE && target.parentNode) this.touch(target);
    } else if (type === 'attributes') this.noteReadable(target as Element);
    else this.noteChildren(record);
  }

  /** An attribute may have made the element readable or unreadable: all below it starts anew. */
  private noteReadable(element: Element): void {
    this.changes.removed.add(element);
    this.changes.fresh.add(element);
    if (element.parentNode) this.touch(element.parentNode);
  }

  private noteChildren({ target, addedNodes, removedNodes }: MutationRecord): void {
    let ours = true;
    if (target.nodeType === Node.DOCUMENT_NODE && hasElement(removedNodes)) this.isReplaced = true;
    for (const node of removedNodes) {
      if (this.isOwn(node)) continue;
      ours = false;
      if (node.nodeType === Node.ELEMENT_NODE) this.changes.removed.add(node);
    }
    for (const node of addedNodes) {
      if (this.isOwn(node)) continue;
      ours = false;
      if (node.nodeType === Node.ELEMENT_NODE) this.changes.fresh.add(node as Element);
    }
    if (!ours) this.touch(target);
  }

  private touch(node: Node): void {
    const container =
      node.nodeType === Node.DOCUMENT_NODE ? (node as Document).documentElement : containerOf(node);
    if (container) this.changes.dirty.add(container);
  }
}

function hasElement(nodes: NodeList): boolean {
  return [...nodes].some(({ nodeType }) => nodeType === Node.ELEMENT_NODE);
}
