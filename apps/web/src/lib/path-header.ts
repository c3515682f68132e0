/** The request header in which the proxy tells a page its own path and query: server components do not know them. */
export const PATH_HEADER = 'x-callbook-path'
