/** The two separate services: Microsoft 365 worldwide, and the one operated by 21Vianet in China. R010. */
export const clouds = ['worldwide', '21vianet'] as const;

export type Cloud = (typeof clouds)[number];
