/** The time, injected everywhere so that tests can move it. */
export type Clock = () => Date;
