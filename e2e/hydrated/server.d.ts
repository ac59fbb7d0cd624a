export const SENT: Readonly<Record<'react' | 'preact' | 'vue', () => string | Promise<string>>>;
