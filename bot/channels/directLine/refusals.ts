import { HttpError } from '../../web/httpError.ts';

/** The refusals of Direct Line with the codes its clients know. */
export const refusals = {
  missingCredential: () => new HttpError(401, 'BadArgument', 'Missing token or secret.'),
  invalidCredential: () => new HttpError(403, 'BadArgument', 'Invalid token or secret.'),
  expiredToken: () => new HttpError(403, 'TokenExpired', 'Token has expired.'),
  otherConversation: () => new HttpError(403, 'BadArgument', 'The token is for another conversation.'),
  needsSecret: () => new HttpError(403, 'BadArgument', 'Only the secret may do this.'),
  needsToken: () => new HttpError(403, 'BadArgument', 'Only a token may do this.'),
  untrustedOrigin: () => new HttpError(403, 'BadArgument', 'This origin may not host the chat.'),
  unknownConversation: () => new HttpError(404, 'BadArgument', 'Conversation not found.'),
  unknownFile: () => new HttpError(404, 'NotFound', 'File not found.'),
  badArgument: (message: string) => new HttpError(400, 'BadArgument', message),
  missingProperty: (message: string) => new HttpError(400, 'MissingProperty', message),
  tooLarge: (message: string) => new HttpError(413, 'MessageSizeTooBig', message),
  botFailed: () => new HttpError(502, 'BotError', 'The bot could not answer. Please send it again.'),
  botTimedOut: () => new HttpError(504, 'BotError', 'Failed to send activity: bot timed out.'),
};
