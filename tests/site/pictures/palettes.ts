/** The colours of one picture, from the ground to the darkest line. */
export interface Palette {
  sky: string;
  ground: string;
  soft: string;
  main: string;
  accent: string;
  dark: string;
}

export const palettes: Record<'warm' | 'green' | 'blue' | 'pink' | 'ink', Palette> = {
  warm: {
    sky: '#fbeede',
    ground: '#edc9a0',
    soft: '#f7dcbb',
    main: '#d98b4f',
    accent: '#b7472a',
    dark: '#5a3220',
  },
  green: {
    sky: '#eef3e3',
    ground: '#c3d1a8',
    soft: '#dde6c9',
    main: '#7f9c62',
    accent: '#d3a24c',
    dark: '#33452b',
  },
  blue: {
    sky: '#e6f0f7',
    ground: '#b3cfe2',
    soft: '#d2e3ef',
    main: '#5d92b8',
    accent: '#f0b775',
    dark: '#22405a',
  },
  pink: {
    sky: '#fdeeee',
    ground: '#f2c4c6',
    soft: '#f9dcdc',
    main: '#dd7f8b',
    accent: '#a83d5c',
    dark: '#5c2338',
  },
  ink: {
    sky: '#efece6',
    ground: '#cdc7bc',
    soft: '#e0dbd1',
    main: '#7d776d',
    accent: '#c0563f',
    dark: '#2b2a28',
  },
};
