import type { MessageKey } from '@/lib/i18n/messages';

interface PermissionWords {
  readonly name: MessageKey;
  readonly why: MessageKey;
}

/** Permissions by their name in the manifest. Every one it asks for is explained here. */
export const PERMISSION_WORDS: Readonly<Record<string, PermissionWords>> = {
  storage: { name: 'options_permission_storage_name', why: 'options_permission_storage' },
  scripting: { name: 'options_permission_scripting_name', why: 'options_permission_scripting' },
  contextMenus: { name: 'options_permission_menus_name', why: 'options_permission_menus' },
  activeTab: { name: 'options_permission_tab_name', why: 'options_permission_tab' },
};

export const HOSTS_WORDS: PermissionWords = { name: 'options_listed', why: 'options_permission_hosts' };

export const OPTIONAL_HOSTS_WORDS: PermissionWords = {
  name: 'options_permission_optional_name',
  why: 'options_permission_optional',
};
