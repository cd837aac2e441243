/**
 * Stands in for WXT's `ContentScriptContext`, which wxt.config.ts replaces by it: that one announces every content script to
 * the page, by an event and a posted message that carry the extension's id, so that the page could tell who is there.
 * The reader has its own signal to stop by.
 */
export class ContentScriptContext {}
