/** The part of each package's surface that the benchmark uses, where it brings no types of its own. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRegExp(expression: RegExp, options: { done: (marks: number) => void }): void;
  }
}

declare module 'advanced-mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRegExp(
      expression: RegExp,
      options: {
        acrossElements: boolean;
        blockElementsBoundary: boolean;
        done: (marks: number, matches: number) => void;
      },
    ): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplace(
    root: Element,
    options: {
      preset: 'prose';
      find: RegExp;
      filterElements: (node: Node) => boolean;
      replace: (portion: { readonly text: string; readonly index: number }) => Node;
    },
  ): void;
}
