import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { packs } from 'virtual:sidelight/packs';
import { describe, expect, it } from 'vitest';

import { createFactFinder } from './find-facts';
import { ROOT } from './read-pack';
import { scoreGold } from './score-gold';
import type { PassageScore } from './score-passage';

/** Passages with every mention marked by hand; no part of the repository. Where they are absent nothing is measured. */
const GOLD_DIR = join(ROOT, '../shared/gold');

const LEAST_PRECISION = 0.99;
const LEAST_RECALL = 0.97;
const MOST_WRONG_IDS = 0.01;

describe.skipIf(!existsSync(GOLD_DIR)).each(['mentions.jsonl', 'own.jsonl'])(
  'the bundled pack on %s',
  (file) => {
    it.each(['en', 'ru', 'uk'])('is right enough in %s', (lang) => {
      const scores = scoreGold(join(GOLD_DIR, file), createFactFinder(packs)).filter(
        ({ passage }) => passage.lang === lang && passage.kind !== 'decoy',
      );
      const sum = (of: (score: PassageScore) => readonly unknown[]): number =>
        scores.reduce((total, score) => total + of(score).length, 0);
      const [hits, falseHits] = [sum((score) => score.truePositives), sum((score) => score.falsePositives)];
      const [found, missed] = [sum((score) => score.found), sum((score) => score.missed)];
      const wrong = sum((score) => score.wrongIds);
      expect(hits / (hits + falseHits)).toBeGreaterThanOrEqual(LEAST_PRECISION);
      expect(found / (found + missed)).toBeGreaterThanOrEqual(LEAST_RECALL);
      expect(wrong / (hits + falseHits + wrong)).toBeLessThanOrEqual(MOST_WRONG_IDS);
    });
  },
);
