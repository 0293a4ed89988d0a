// The languages the app speaks, in the order in which they are offered.

export const languages = ['de', 'de-simple', 'en', 'uk', 'ru', 'ar', 'fa', 'tr', 'fr', 'es'];
