/**
 * The page that shows the document, and sends real requests. Nothing in it is inline, so that it needs no nonce: the
 * policy lets it load and ask this origin only. Swagger UI sets styles on elements, and draws its icons from `data:`.
 */
export const DOCS_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
}

export const DOCS_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light" />
    <title>API · Callbook</title>
    <link rel="icon" href="/icon.svg" />
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
    <link rel="stylesheet" href="/docs/docs.css" />
  </head>
  <body>
    <main id="swagger-ui"></main>
    <noscript>This page needs JavaScript. The document it shows is at <a href="/openapi.json">/openapi.json</a>.</noscript>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/docs.js"></script>
  </body>
</html>
`

/** Swagger UI as it fits Callbook: its type, its width, and no room for what a phone does not have. */
export const DOCS_STYLE = `body { margin: 0; background: #fff; }
.swagger-ui, .swagger-ui .info .title, .swagger-ui .opblock-tag, .swagger-ui .opblock .opblock-summary-description,
.swagger-ui .btn, .swagger-ui label, .swagger-ui table thead tr th, .swagger-ui .parameter__name {
  font-family: ui-sans-serif, system-ui, sans-serif;
}
.swagger-ui .info { margin: 32px 0 16px; }
.swagger-ui .scheme-container { box-shadow: none; border-block: 1px solid #e5e5e5; padding: 12px 0; }
#swagger-ui { max-width: 1120px; margin: 0 auto; overflow-x: clip; }
.swagger-ui pre { overflow-x: auto; }
.swagger-ui .servers-title, .swagger-ui .servers { display: none; }
@media (max-width: 640px) {
  .swagger-ui .wrapper { padding: 0 12px; }
  .swagger-ui .opblock .opblock-summary { flex-wrap: wrap; }
  .swagger-ui .opblock .opblock-summary-path { max-width: 100%; }
  .swagger-ui .opblock-body .table-container { overflow-x: auto; }
  .swagger-ui .parameters-col_name { width: 6rem; }
  .swagger-ui .opblock-section-header { padding: 8px 12px; }
  .swagger-ui .responses-inner, .swagger-ui .opblock-description-wrapper { padding: 12px; }
  .swagger-ui input[type='text'], .swagger-ui textarea { min-width: 0; width: 100%; max-width: 100%; }
}
`

/** Starts it. `validatorUrl: null` and no other preset: it asks no other host. */
export const DOCS_SCRIPT = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  filter: true,
  tryItOutEnabled: true,
  validatorUrl: null,
  oauth2RedirectUrl: location.origin + '/docs/oauth2-redirect.html',
})
`
