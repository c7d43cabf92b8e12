import { z } from 'zod';

const instance: z.ZodType<Instance> = z.object({
  id: z.string(),
  state: z
    .object({ dialogs: z.object({ dialogStack: z.lazy(() => z.array(instance)) }).optional() })
    .optional(),
});

interface Instance {
  readonly id: string;
  readonly state?:
    | { readonly dialogs?: { readonly dialogStack: readonly Instance[] } | undefined }
    | undefined;
}

const stored = z.object({ stack: z.array(instance) });

/** Whether a stored talk shows its sign-in card: digits typed now are most likely the code from the mail. R026. */
export function waitsForSignIn(state: unknown): boolean {
  const { data } = stored.safeParse(state);
  return data?.stack.some(isSigningIn) ?? false;
}

function isSigningIn({ id, state }: Instance): boolean {
  return id === 'signIn.question' || (state?.dialogs?.dialogStack.some(isSigningIn) ?? false);
}
