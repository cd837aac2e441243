import controls from '@/components/ui/controls.css?inline';
import tokens from '@/components/ui/tokens.css?inline';
import word from '@/components/word/word.css?inline';
import behind from './behind.css?inline';
import beside from './beside.css?inline';
import card from './card.css?inline';
import ground from './ground.css?inline';
import peek from './peek.css?inline';

/** All styles of the card as one text, for one `<style>`: constructable sheets have thrown in Firefox's content scripts. */
export const styles = [tokens, ground, controls, word, peek, card, behind, beside].join('\n');
