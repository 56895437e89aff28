/** The light colours of src/styles/tokens.css, and those mixed from them: a chat shows one picture on any ground. */
export const colours = {
  paper: '#fbfaf7',
  sheet: '#ffffff',
  ink: '#17212b',
  ink2: '#46525f',
  ink3: '#626d79',
  rule: '#dcd8cf',
  rule2: '#b9b4a8',
  calm: '#2f7d6b',
  near: '#b7791f',
  nearPale: '#d6b27c',
  over: '#b42318',
  overPale: '#dd9a95',
  room: '#eaebec',
  straw: '#fdf3d7',
  pale: '#e5f3ee',
} as const;
