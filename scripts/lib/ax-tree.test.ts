import { describe, expect, it } from 'vitest';

import { findNodes, outline, type AxNode } from './ax-tree';

const node = (role: string, name: string, ...children: AxNode[]): AxNode => ({ role, name, children });

const PAGE = node(
  'document',
  'News',
  node('group', 'Focus', node('text', 'CSTO')),
  node('dialog', 'CSTO', node('group', 'RT')),
);

describe('findNodes', () => {
  it.each([
    { why: 'by role alone, in reading order', query: { role: 'group' }, names: ['Focus', 'RT'] },
    { why: 'a string is the whole name', query: { role: 'dialog', name: 'CST' }, names: [] },
    { why: 'a pattern may be part of it', query: { role: 'dialog', name: /^CST/ }, names: ['CSTO'] },
    { why: 'the root counts', query: { role: 'document' }, names: ['News'] },
    { why: 'same name, other role', query: { role: 'dialog', name: 'Focus' }, names: [] },
  ])('$why', ({ query, names }) => {
    expect(findNodes(PAGE, query).map(({ name }) => name)).toEqual(names);
  });
});

describe('outline', () => {
  it('indents by depth and leaves out empty names', () => {
    expect(outline(node('dialog', '', node('group', 'RT', node('text', 'says'))))).toBe(
      'dialog\n  group "RT"\n    text "says"',
    );
  });
});
