// Runs before the page is drawn, so that the theme chosen last time does not flash another one. utils/settings/theme.ts
// keeps the note that it reads, and corrects it where it is out of date.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the page follows the browser until the settings are read.
}
