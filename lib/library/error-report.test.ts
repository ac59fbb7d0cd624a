import { expect, it } from 'vitest';

import { errorReport } from './error-report';
import { INVENTED_PACK } from './invented-pack';

it('says which fact of which version it is about', () => {
  const report = errorReport(INVENTED_PACK, INVENTED_PACK.facts[0]);
  expect(report).toContain('Fact: River treaty (treaty)');
  expect(report).toContain('The river treaty (rivers), version 1.0.0, as of 2024-06');
});

it('leaves the fact open where there is none', () => {
  expect(errorReport(INVENTED_PACK)).toContain('Fact: (which one?)');
});
