import { LineCounter, parseDocument } from 'yaml';

import type { Problem } from './problem';
import { shown } from './problem';

/** What a file says, or why it says nothing that can be read. */
export interface YamlText {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Reads one YAML file. A key given twice is a problem, as is a tag nobody knows: both would lose what was written. */
export function parseYaml(file: string, text: string): YamlText {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lines = text.split('\n');
  const problems = [...document.errors, ...document.warnings].map((error) => {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const twice = error.code === 'DUPLICATE_KEY';
    return {
      file,
      field: `line ${line}, column ${col}`,
      value: shown(lines[line - 1]?.trim()),
      rule: twice
        ? 'this key stands twice in its map: take one out'
        : `not YAML (${error.message}): correct it`,
    };
  });
  return { value: problems.length > 0 ? undefined : document.toJS(), problems };
}
