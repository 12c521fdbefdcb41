/** Ctrl and Enter, or Command and Enter, send a form from any of its fields: in a text of several lines Enter alone begins a new one. */
export const submitByKey = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) (event.currentTarget as HTMLFormElement).requestSubmit();
};
