import { walkFavourites } from '../driver/favourites';

walkFavourites('firefox');
