import type { Translator } from '@/lib/i18n/translator';
import type { FileProblem } from '@/lib/settings/file-problem';
import { MAX_FILE_BYTES } from '@/lib/settings/parse-settings-json';
import { FILE_FORMAT } from '@/lib/settings/settings-file';

/** What is wrong with a settings file, naming the key and the value as the file has them. */
export function problemWords(problem: FileProblem, t: Translator): string {
  switch (problem.kind) {
    case 'too-large':
      return t('options_problem_too_large', [megabytes(MAX_FILE_BYTES, t.locale)]);
    case 'empty':
      return t('options_problem_empty');
    case 'not-text':
      return t('options_problem_not_text');
    case 'not-json':
      return t('options_problem_not_json');
    case 'not-object':
      return t('options_problem_not_object', [problem.value]);
    case 'repeated-key':
      return t('options_problem_repeated_key', [problem.key]);
    case 'wrong-format':
      return problem.value === undefined
        ? t('options_problem_no_format', [FILE_FORMAT])
        : t('options_problem_format', [problem.value, FILE_FORMAT]);
    case 'bad-version':
      return problem.value === undefined
        ? t('options_problem_missing', ['version'])
        : t('options_problem_version', [problem.value]);
    case 'newer-version':
      return t('options_problem_newer', [problem.version, problem.latest]);
    case 'bad-date':
      return t('options_problem_date', [problem.value]);
    case 'no-settings':
      return problem.value === undefined
        ? t('options_problem_missing', ['settings'])
        : t('options_problem_settings', [problem.value]);
    case 'none-known':
      return t('options_problem_none_known');
    case 'bad-value':
      return valueWords(problem, t);
    case 'bad-entry':
      return entryWords(problem, t);
    case 'repeated-entry':
      return t('options_problem_repeated', [problem.key, problem.value]);
  }
}

function valueWords({ key, value, rule }: FileProblem & { kind: 'bad-value' }, t: Translator): string {
  switch (rule.kind) {
    case 'flag':
      return t('options_problem_flag', [key, value]);
    case 'choice':
      return t('options_problem_choice', [key, value, rule.of.map((choice) => `"${choice}"`).join(', ')]);
    case 'range':
      return /^-?\d+$/.test(value)
        ? t('options_problem_range', [key, value, rule.min, rule.max])
        : t('options_problem_whole', [key, value]);
    case 'list':
      return t('options_problem_list', [key, value]);
  }
}

function entryWords({ key, value, entries }: FileProblem & { kind: 'bad-entry' }, t: Translator): string {
  switch (entries) {
    case 'host':
      return t('options_problem_host', [key, value]);
    case 'category':
      return t('options_problem_category', [key, value]);
    case 'fact':
      return t('options_problem_fact', [key, value]);
  }
}

function megabytes(bytes: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte' }).format(bytes / 1_000_000);
}
