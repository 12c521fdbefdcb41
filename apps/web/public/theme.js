// Before the first paint: a theme that was chosen must not flash.
try {
  const theme = localStorage.getItem('fanfare-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // A browser that keeps nothing follows the system.
}
