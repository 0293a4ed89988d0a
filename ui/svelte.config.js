// Runes everywhere; styles live in src/lib/styles, so components carry none.
export default { compilerOptions: { runes: true } };
