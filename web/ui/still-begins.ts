/** What was found for an earlier text is offered while the new one is looked up only where it begins so too: a quick hand takes the first of the list. */
export const stillBegins = (names: readonly string[], text: string): boolean =>
  names.some((name) => name.toLowerCase().startsWith(text.trim().toLowerCase()));
