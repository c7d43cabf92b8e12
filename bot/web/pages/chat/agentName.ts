/** What Web Chat hands to a middleware about one activity, as far as it is used here. */
interface Card {
  readonly activity?: {
    readonly from?: { readonly name?: string };
    readonly channelData?: { readonly desk?: { readonly by?: string } };
  };
}

type Render = ((...arguments_: unknown[]) => unknown) | false;

/** Shows the agent's name above what an agent writes, so that a person always knows who is speaking. */
export const agentName =
  () =>
  (next: (card: Card) => Render) =>
  (card: Card): Render => {
    const render = next(card);
    const { from, channelData } = card.activity ?? {};
    if (!render || channelData?.desk?.by !== 'agent' || !from?.name) return render;
    return (...arguments_) => [
      element('div', { className: 'agent-name', key: 'name', children: from.name }),
      element('div', { key: 'message', children: render(...arguments_) }),
    ];
  };

/** An element for the React inside the Web Chat bundle, which keeps it to itself; an element is a plain object. */
function element(type: string, { key, ...props }: { key: string; className?: string; children: unknown }) {
  return { $$typeof: Symbol.for('react.element'), type, key, ref: null, props, _owner: null };
}
