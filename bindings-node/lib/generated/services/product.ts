/**
 * Samsung Cloud Platform Product: client and types.
 *
 * Made by `cargo dev generate` from `core/api/product.yaml`; do not edit.
 */

import { Client, Group } from '../../client';
import type { Call, CallOptions, Pages } from '../../client';

/** Input of {@link ProductCategories.list | productCategories.list}. */
export interface ListProductCategoriesRequest {
  /** Rows per page. At least 1. */
  limit?: number;
  /** Number of the page, from 1. */
  page?: number;
  /** Only categories of this English name. */
  display_name?: string;
  /** Only categories of this Korean name. */
  display_name_ko?: string;
  /** Only categories that the menu of the console shows, or does not. */
  is_exposed_menu?: boolean;
  /** Only what this user created. */
  created_by?: string;
  /** Only what this user changed last. */
  modified_by?: string;
  /** Only what was created at this time or later. */
  created_start_date?: string;
  /** Only what was created at this time or earlier. */
  created_end_date?: string;
  /** Only what was changed at this time or later. */
  modified_start_date?: string;
  /** Only what was changed at this time or earlier. */
  modified_end_date?: string;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
}

/** Input of {@link Products.list | products.list}. */
export interface ListProductsRequest {
  /** Rows per page. At least 1. */
  limit?: number;
  /** Number of the page, from 1. */
  page?: number;
  /** Only products of this category, by its id. */
  product_category_id?: string;
  /** Only the product of this id. */
  product_id?: string;
  /** Only products of this English name. */
  display_name?: string;
  /** Only products of this Korean name. */
  display_name_ko?: string;
  /** Only products of this kind. */
  kind?: string;
  /** Only what was created at this time or later. */
  created_start_date?: string;
  /** Only what was created at this time or earlier. */
  created_end_date?: string;
  /** Only what was changed at this time or later. */
  modified_start_date?: string;
  /** Only what was changed at this time or earlier. */
  modified_end_date?: string;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
}

/**
 * A category of products.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productcategoryresponse/}
 */
export interface ProductCategory {
  /** Id, such as NETWORKING. */
  category_id?: string | null;
  /** When it was created, without a zone. */
  created_at?: string;
  /** Id of the user who created it. */
  created_by?: string;
  /** When it was changed last, without a zone. */
  modified_at?: string;
  /** Id of the user who changed it last. */
  modified_by?: string;
  /** Name in English. */
  display_name?: string | null;
  /** Name in Korean. */
  display_name_ko?: string | null;
  /** Id of its icon. */
  icon_file_id?: string | null;
  /** Whether the menu of the console shows it. */
  is_exposed_menu?: boolean | null;
  /** Its place in the menu. */
  seq?: number | null;
  /** Its colour, as six hexadecimal digits. */
  service_group_color_id?: string | null;
}

/**
 * A page of categories.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productcategorylistresponse/}
 */
export interface ProductCategoryListResponse {
  /** How many are on this page. */
  count?: number | null;
  /** Number of this page. */
  current_page?: number | null;
  /** The categories. */
  product_categories: ProductCategory[];
  /** How many there are on all pages. */
  total_count?: number | null;
  /** How many pages there are. */
  total_pages?: number | null;
}

/**
 * A product of the cloud.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productresponse/}
 */
export interface ProductInfo {
  /** When it was created, without a zone. */
  created_at?: string;
  /** Id of the user who created it. */
  created_by?: string;
  /** When it was changed last, without a zone. */
  modified_at?: string;
  /** Id of the user who changed it last. */
  modified_by?: string;
  /** Name in English. */
  display_name?: string | null;
  /** Name in Korean. */
  display_name_ko?: string | null;
  /** What kind of product it is, such as PRODUCT. */
  kind?: string;
  /** Id of its category. */
  product_category_id?: string | null;
  /** Name of its category. */
  product_category_name?: string | null;
  /** Id, such as VPC. */
  product_id?: string | null;
}

/**
 * A page of products.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productlistresponse/}
 */
export interface ProductListResponse {
  /** How many are on this page. */
  count?: number | null;
  /** Number of this page. */
  current_page?: number | null;
  /** The products. */
  products: ProductInfo[];
  /** How many there are on all pages. */
  total_count?: number | null;
  /** How many pages there are. */
  total_pages?: number | null;
}

/** Input of {@link ProductCategories.show | productCategories.show}. */
export interface ShowProductCategoriesRequest {
  /** Id of the category. */
  category_id: string;
}

/** Input of {@link Products.show | products.show}. */
export interface ShowProductsRequest {
  /** Id of the product. */
  product_id: string;
}

/** Categories of products, as the menu of the console has them. */
export class ProductCategories extends Group {
  /**
   * List the categories of products.
   *
   * Products are filtered by `category_id` of what is listed here.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/listproductcategories/1.0/}
   *
   * @param input - What it takes; {@link ListProductCategoriesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListProductCategoriesRequest = {}, options?: CallOptions): Pages<ProductCategoryListResponse, ProductCategory> {
    return this._list('productCategories.list', input, 'product_categories', options);
  }

  /**
   * Read one category of products.
   *
   * The same as in the list.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/showproductcategory/1.0/}
   *
   * @param input - What it takes; {@link ShowProductCategoriesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns A category of products.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowProductCategoriesRequest, options?: CallOptions): Call<ProductCategory> {
    return this._call('productCategories.show', input, options);
  }
}

/** Products of the cloud. */
export class Products extends Group {
  /**
   * List the products of the cloud.
   *
   * Filters can be combined.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/listproducts/1.0/}
   *
   * @param input - What it takes; {@link ListProductsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListProductsRequest = {}, options?: CallOptions): Pages<ProductListResponse, ProductInfo> {
    return this._list('products.list', input, 'products', options);
  }

  /**
   * Read one product of the cloud.
   *
   * The same as in the list.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/showproduct/1.0/}
   *
   * @param input - What it takes; {@link ShowProductsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns A product of the cloud.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowProductsRequest, options?: CallOptions): Call<ProductInfo> {
    return this._call('products.show', input, options);
  }
}

/**
 * The catalogue of what the cloud offers, by category.
 *
 * Where each fact comes from, and notes: {@link
 * https://github.com/gureum/gureum/blob/main/docs/reference/product.md}
 */
export class Product extends Client {
  protected override get _service(): string {
    return 'product';
  }

  /** Categories of products, as the menu of the console has them. */
  readonly productCategories: ProductCategories = new ProductCategories(this);

  /** Products of the cloud. */
  readonly products: Products = new Products(this);
}
