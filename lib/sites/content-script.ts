import type { Manifest } from 'webextension-polyfill';

/** The content script as the manifest runs it on listed sites; elsewhere the same is registered or injected. */
export function contentScript(manifest: Manifest.WebExtensionManifest): Manifest.ContentScript {
  const [script] = manifest.content_scripts ?? [];
  if (!script)
    throw new Error('manifest: content_scripts: none, so there is nothing to run on granted sites');
  return script;
}
