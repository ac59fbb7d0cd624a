import type { Manifest } from 'webextension-polyfill';

/**
 * The content script as the manifest runs it on listed sites; elsewhere the same is registered or injected. Its files
 * are paths from the root of the extension.
 */
export function contentScript(manifest: Manifest.WebExtensionManifest): Manifest.ContentScript {
  const [script] = manifest.content_scripts ?? [];
  if (!script)
    throw new Error('manifest: content_scripts: none, so there is nothing to run on granted sites');
  return { ...script, js: (script.js ?? []).map(fromRoot), css: (script.css ?? []).map(fromRoot) };
}

/** Firefox gives files of the manifest as full addresses, and takes none to register. */
function fromRoot(file: string): string {
  return new URL(file, 'https://extension.invalid/').pathname;
}
