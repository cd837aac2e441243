/** Where the site's pictures are, as the browser is asked for them. */
export const pictureOrigins = ['https://*.xhscdn.com/*', 'https://*.rednotecdn.com/*'];
