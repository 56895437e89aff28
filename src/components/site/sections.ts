/** The sections of the site in reading order; each page's own `order` places it inside its folder. */
export const sections = [
  { label: 'Tiers', path: '/tiers/' },
  { label: 'Architectures', path: '/architectures/' },
  { label: 'Decisions', path: '/decisions/' },
  { label: 'Choose', path: '/choose/' },
  { label: 'Capacity', path: '/capacity/' },
  { label: 'Services', path: '/services/' },
  { label: 'Reference', path: '/reference/' },
] as const;
