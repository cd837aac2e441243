import { walkFavourites } from '../driver/favourites';

walkFavourites('chromium');
