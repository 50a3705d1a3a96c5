/** All rules, in code order. One explicit list: nothing registers by itself. */
export const RULES = [] as const;
