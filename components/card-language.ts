/** The language facts are written in. Said where the interface around them may be in another (WCAG 3.1.2). */
export const FACT_LANGUAGE = 'en';
