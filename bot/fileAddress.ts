const folder = '/v3/directline/files';
const shape = /^(?:https?:\/\/[^/?#\\]+(?:\/[^?#\\]*)?)?(\/v3\/directline\/files\/[\w-]{16,100})$/;

/** The address of an upload as it stands in the log, valid on every host this server is reached at. */
export function filePath(uploadId: string): string {
  return `${folder}/${uploadId}`;
}

/** The same with the address that people reach this desk at, for whoever reads it elsewhere. */
export function fileUrlAt(publicUrl: string): (uploadId: string) => string {
  return (uploadId) => `${publicUrl}${filePath(uploadId)}`;
}

/** The path part of an address of one of our files, absolute or not; null when it is none. */
export function filePathOf(address: string): string | null {
  return shape.exec(address)?.[1] ?? null;
}
