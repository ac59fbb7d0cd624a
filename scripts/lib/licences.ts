import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { ExpectedError } from './expected-error';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Goes with the package: their licences ask for that. */
export const LICENCES_FILE = `${ROOT}public/licences.txt`;

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

/** For a package that names its licence and leaves out the text. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Names of the packages with code in the last builds, as the builds found out (`vite-shipped.ts`). */
export function shippedPackages(): string[] {
  const files = ['chrome', 'firefox'].map((browser) => `${ROOT}.output/shipped-${browser}.json`);
  const missing = files.find((file) => !existsSync(file));
  if (missing) throw new ExpectedError(`${missing} is not there: build for both browsers first.`);
  return [...new Set(files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as string[]))].toSorted();
}

/** The licences of these packages, as a text to go with what is built. */
export function licencesText(names: readonly string[]): string {
  const packages = names.map(readPackage);
  const list = packages.map(({ name, version, license }) => `- ${name} ${version}: ${license}`);
  return [
    'Sidelight is made with the work of others. What is in this package, and under which licence:\n',
    `${list.join('\n')}\n`,
    ...packages.map(licenceOf),
  ].join('\n');
}

function licenceOf(found: Package): string {
  const { name, version, license } = found;
  return [`\n${'='.repeat(80)}`, `${name} ${version} (${license})`, sourceOf(found), '', textOf(found)].join(
    '\n',
  );
}

function textOf({ name, license, author }: Package): string {
  const folder = `${ROOT}node_modules/${name}`;
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  if (file) return readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
  const holder = typeof author === 'string' ? author : author?.name;
  if (license !== 'MIT' || !holder)
    throw new ExpectedError(`${name} comes without the text of its licence, ${license}.`);
  return `Copyright (c) ${holder}\n\n${MIT}`;
}

function sourceOf({ homepage, repository }: Package): string {
  const source = typeof repository === 'string' ? repository : repository?.url;
  return (source ?? homepage ?? '').replace(/^git\+/, '').replace(/\.git$/, '');
}

function readPackage(name: string): Package {
  return JSON.parse(readFileSync(`${ROOT}node_modules/${name}/package.json`, 'utf8')) as Package;
}
