const colors = (normal: string, subtle: string) => ({ default: normal, subtle });

const palette = {
  default: colors('var(--text)', 'var(--text-muted)'),
  dark: colors('var(--text)', 'var(--text-muted)'),
  light: colors('var(--text-muted)', 'var(--text-muted)'),
  accent: colors('var(--link)', 'var(--link)'),
  good: colors('var(--good)', 'var(--good)'),
  warning: colors('var(--warning)', 'var(--warning)'),
  attention: colors('var(--danger)', 'var(--danger)'),
};

/** Adaptive Cards in the colours of base.css, light and dark alike. */
export const cardLook = {
  fontFamily: 'var(--font)',
  spacing: { small: 4, default: 8, medium: 12, large: 18, extraLarge: 24, padding: 14 },
  separator: { lineThickness: 1, lineColor: 'var(--border)' },
  fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 400, default: 400, bolder: 650 },
  containerStyles: {
    default: { backgroundColor: 'var(--surface)', foregroundColors: palette },
    emphasis: { backgroundColor: 'var(--surface-sunken)', foregroundColors: palette },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  supportsInteractivity: true,
};
