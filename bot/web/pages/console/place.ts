interface PlaceOptions {
  readonly onSelect: (number: number | null) => void;
  /** Ends the listening. */
  readonly signal: AbortSignal;
}

/**
 * Where in the console an agent is: the ticket is in the address, for a reload, the back button and links; on a narrow
 * screen, which shows one column, `data-view` of the body says which.
 */
export function createPlace({ onSelect, signal }: PlaceOptions) {
  window.addEventListener('hashchange', followAddress, { signal });
  document.addEventListener('keydown', closeOnEscape, { signal });

  function goTo(number: number | null): void {
    const hash = number === null ? '' : `#${number}`;
    if (location.hash !== hash) history.pushState(null, '', location.pathname + hash);
    followAddress();
  }

  function followAddress(): void {
    const number = Number.parseInt(location.hash.slice(1), 10);
    const isTicket = Number.isSafeInteger(number) && number > 0;
    document.body.dataset.view = isTicket ? 'ticket' : 'list';
    onSelect(isTicket ? number : null);
  }

  function showDetails(isShown: boolean): void {
    document.body.dataset.view = isShown ? 'facts' : 'ticket';
    const to = isShown ? '.facts-close' : '.ticket-details';
    document.querySelector<HTMLElement>(to)?.focus();
  }

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
    if (document.body.dataset.view === 'facts') showDetails(false);
  }

  return { goTo, followAddress, showDetails };
}
