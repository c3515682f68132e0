/** A multipart body as bytes, and the header that goes with it. */
export const multipartOf = async (
  parts: Readonly<Record<string, Blob | string>>,
): Promise<{ body: Uint8Array<ArrayBuffer>; headers: { 'content-type': string } }> => {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts)) form.append(name, part)
  const response = new Response(form)
  return {
    body: new Uint8Array(await response.arrayBuffer()),
    headers: { 'content-type': response.headers.get('content-type') ?? '' },
  }
}
