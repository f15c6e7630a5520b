//! Samsung Cloud Platform Product: client, requests and answers.
//!
//! Made by `cargo dev generate` from `core/api/product.yaml`; do not edit.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::operations::{self, product as rows};
use crate::answer::json_answer;
use crate::builder::ClientBuilder;
use crate::call::Call;
use crate::client::Client;
use crate::error::Result;
use crate::lenient::{self, model};
use crate::page::Paged;

/// Client of Samsung Cloud Platform Product.
///
/// The catalogue of what the cloud offers, by category.
///
/// Where each fact comes from, and notes:
/// <https://github.com/gureum/gureum/blob/main/docs/reference/product.md>
#[derive(Debug, Clone)]
pub struct Product {
    client: Client,
}

impl Product {
    /// Sets up a client step by step.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&operations::PRODUCT)
    }

    /// A client with credentials and settings from the environment and the vendor's files.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// The client below: operations by name, signed requests of any path.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Categories of products, as the menu of the console has them.
    pub fn product_categories(&self) -> ProductCategories<'_> {
        ProductCategories { client: &self.client }
    }

    /// Products of the cloud.
    pub fn products(&self) -> Products<'_> {
        Products { client: &self.client }
    }
}

impl From<Client> for Product {
    fn from(client: Client) -> Self {
        Product { client }
    }
}

/// Categories of products, as the menu of the console has them.
#[derive(Debug, Clone, Copy)]
pub struct ProductCategories<'a> {
    client: &'a Client,
}

impl<'a> ProductCategories<'a> {
    /// List the categories of products.
    ///
    /// Products are filtered by `category_id` of what is listed here.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/listproductcategories/1.0/>
    pub fn list(&self) -> Call<'a, ProductCategoryListResponse> {
        Call::new(self.client, rows::PRODUCT_CATEGORIES_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListProductCategoriesRequest`], explained
    /// there field by field.
    pub fn list_with(&self, request: impl Into<ListProductCategoriesRequest>) -> Call<'a, ProductCategoryListResponse> {
        Call::new(self.client, rows::PRODUCT_CATEGORIES_LIST, request.into())
    }

    /// Read one category of products.
    ///
    /// The same as in the list.
    ///
    /// The `request` is a [`ShowProductCategoriesRequest`], explained there field by field. Answer: A category
    /// of products.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/showproductcategory/1.0/>
    pub fn show(&self, request: impl Into<ShowProductCategoriesRequest>) -> Call<'a, ProductCategory> {
        Call::new(self.client, rows::PRODUCT_CATEGORIES_SHOW, request.into())
    }
}

/// Products of the cloud.
#[derive(Debug, Clone, Copy)]
pub struct Products<'a> {
    client: &'a Client,
}

impl<'a> Products<'a> {
    /// List the products of the cloud.
    ///
    /// Filters can be combined.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/listproducts/1.0/>
    pub fn list(&self) -> Call<'a, ProductListResponse> {
        Call::new(self.client, rows::PRODUCTS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListProductsRequest`], explained there field
    /// by field.
    pub fn list_with(&self, request: impl Into<ListProductsRequest>) -> Call<'a, ProductListResponse> {
        Call::new(self.client, rows::PRODUCTS_LIST, request.into())
    }

    /// Read one product of the cloud.
    ///
    /// The same as in the list.
    ///
    /// The `request` is a [`ShowProductsRequest`], explained there field by field. Answer: A product of the
    /// cloud.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/showproduct/1.0/>
    pub fn show(&self, request: impl Into<ShowProductsRequest>) -> Call<'a, ProductInfo> {
        Call::new(self.client, rows::PRODUCTS_SHOW, request.into())
    }
}

/// Input of [`ProductCategories::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListProductCategoriesRequest {
    /// Rows per page. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Number of the page, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Only categories of this English name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Only categories of this Korean name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name_ko: Option<String>,
    /// Only categories that the menu of the console shows, or does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exposed_menu: Option<bool>,
    /// Only what this user created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Only what this user changed last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// Only what was created at this time or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_start_date: Option<String>,
    /// Only what was created at this time or earlier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_end_date: Option<String>,
    /// Only what was changed at this time or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_start_date: Option<String>,
    /// Only what was changed at this time or earlier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_end_date: Option<String>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
}

impl ListProductCategoriesRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            limit: None,
            page: None,
            display_name: None,
            display_name_ko: None,
            is_exposed_menu: None,
            created_by: None,
            modified_by: None,
            created_start_date: None,
            created_end_date: None,
            modified_start_date: None,
            modified_end_date: None,
            sort: None,
        }
    }

    /// Rows per page. At least 1.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Number of the page, from 1.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Only categories of this English name.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Only categories of this Korean name.
    pub fn display_name_ko(mut self, display_name_ko: impl Into<String>) -> Self {
        self.display_name_ko = Some(display_name_ko.into());
        self
    }

    /// Only categories that the menu of the console shows, or does not.
    pub fn is_exposed_menu(mut self, is_exposed_menu: bool) -> Self {
        self.is_exposed_menu = Some(is_exposed_menu);
        self
    }

    /// Only what this user created.
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Only what this user changed last.
    pub fn modified_by(mut self, modified_by: impl Into<String>) -> Self {
        self.modified_by = Some(modified_by.into());
        self
    }

    /// Only what was created at this time or later.
    pub fn created_start_date(mut self, created_start_date: impl Into<String>) -> Self {
        self.created_start_date = Some(created_start_date.into());
        self
    }

    /// Only what was created at this time or earlier.
    pub fn created_end_date(mut self, created_end_date: impl Into<String>) -> Self {
        self.created_end_date = Some(created_end_date.into());
        self
    }

    /// Only what was changed at this time or later.
    pub fn modified_start_date(mut self, modified_start_date: impl Into<String>) -> Self {
        self.modified_start_date = Some(modified_start_date.into());
        self
    }

    /// Only what was changed at this time or earlier.
    pub fn modified_end_date(mut self, modified_end_date: impl Into<String>) -> Self {
        self.modified_end_date = Some(modified_end_date.into());
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

/// Input of [`Products::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListProductsRequest {
    /// Rows per page. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Number of the page, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Only products of this category, by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_category_id: Option<String>,
    /// Only the product of this id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_id: Option<String>,
    /// Only products of this English name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Only products of this Korean name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name_ko: Option<String>,
    /// Only products of this kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Only what was created at this time or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_start_date: Option<String>,
    /// Only what was created at this time or earlier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_end_date: Option<String>,
    /// Only what was changed at this time or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_start_date: Option<String>,
    /// Only what was changed at this time or earlier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_end_date: Option<String>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
}

impl ListProductsRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            limit: None,
            page: None,
            product_category_id: None,
            product_id: None,
            display_name: None,
            display_name_ko: None,
            kind: None,
            created_start_date: None,
            created_end_date: None,
            modified_start_date: None,
            modified_end_date: None,
            sort: None,
        }
    }

    /// Rows per page. At least 1.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Number of the page, from 1.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Only products of this category, by its id.
    pub fn product_category_id(mut self, product_category_id: impl Into<String>) -> Self {
        self.product_category_id = Some(product_category_id.into());
        self
    }

    /// Only the product of this id.
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Only products of this English name.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Only products of this Korean name.
    pub fn display_name_ko(mut self, display_name_ko: impl Into<String>) -> Self {
        self.display_name_ko = Some(display_name_ko.into());
        self
    }

    /// Only products of this kind.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Only what was created at this time or later.
    pub fn created_start_date(mut self, created_start_date: impl Into<String>) -> Self {
        self.created_start_date = Some(created_start_date.into());
        self
    }

    /// Only what was created at this time or earlier.
    pub fn created_end_date(mut self, created_end_date: impl Into<String>) -> Self {
        self.created_end_date = Some(created_end_date.into());
        self
    }

    /// Only what was changed at this time or later.
    pub fn modified_start_date(mut self, modified_start_date: impl Into<String>) -> Self {
        self.modified_start_date = Some(modified_start_date.into());
        self
    }

    /// Only what was changed at this time or earlier.
    pub fn modified_end_date(mut self, modified_end_date: impl Into<String>) -> Self {
        self.modified_end_date = Some(modified_end_date.into());
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

/// A category of products.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productcategoryresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProductCategory {
    /// Id, such as NETWORKING.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub category_id: Option<String>,
    /// When it was created, without a zone.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// Id of the user who created it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// When it was changed last, without a zone.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<String>,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// Name in English.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Name in Korean.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub display_name_ko: Option<String>,
    /// Id of its icon.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub icon_file_id: Option<String>,
    /// Whether the menu of the console shows it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub is_exposed_menu: Option<bool>,
    /// Its place in the menu.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
    /// Its colour, as six hexadecimal digits.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub service_group_color_id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of categories.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productcategorylistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProductCategoryListResponse {
    /// How many are on this page.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Number of this page.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// The categories.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub product_categories: Vec<ProductCategory>,
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// How many pages there are.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A product of the cloud.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProductInfo {
    /// When it was created, without a zone.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// Id of the user who created it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// When it was changed last, without a zone.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<String>,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// Name in English.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Name in Korean.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub display_name_ko: Option<String>,
    /// What kind of product it is, such as PRODUCT.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Id of its category.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub product_category_id: Option<String>,
    /// Name of its category.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub product_category_name: Option<String>,
    /// Id, such as VPC.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub product_id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of products.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productlistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProductListResponse {
    /// How many are on this page.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Number of this page.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub current_page: Option<i64>,
    /// The products.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<ProductInfo>,
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// How many pages there are.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`ProductCategories::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowProductCategoriesRequest {
    /// Id of the category.
    pub category_id: String,
}

impl ShowProductCategoriesRequest {
    /// With what is required: `category_id`.
    pub fn new(category_id: impl Into<String>) -> Self {
        Self { category_id: category_id.into() }
    }
}

impl From<&str> for ShowProductCategoriesRequest {
    fn from(category_id: &str) -> Self {
        Self::new(category_id)
    }
}

impl From<&String> for ShowProductCategoriesRequest {
    fn from(category_id: &String) -> Self {
        Self::new(category_id)
    }
}

impl From<String> for ShowProductCategoriesRequest {
    fn from(category_id: String) -> Self {
        Self::new(category_id)
    }
}

/// Input of [`Products::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowProductsRequest {
    /// Id of the product.
    pub product_id: String,
}

impl ShowProductsRequest {
    /// With what is required: `product_id`.
    pub fn new(product_id: impl Into<String>) -> Self {
        Self { product_id: product_id.into() }
    }
}

impl From<&str> for ShowProductsRequest {
    fn from(product_id: &str) -> Self {
        Self::new(product_id)
    }
}

impl From<&String> for ShowProductsRequest {
    fn from(product_id: &String) -> Self {
        Self::new(product_id)
    }
}

impl From<String> for ShowProductsRequest {
    fn from(product_id: String) -> Self {
        Self::new(product_id)
    }
}

impl Paged for ProductCategoryListResponse {
    type Item = ProductCategory;

    fn into_items(self) -> Vec<Self::Item> {
        self.product_categories
    }
}

impl Paged for ProductListResponse {
    type Item = ProductInfo;

    fn into_items(self) -> Vec<Self::Item> {
        self.products
    }
}

json_answer!(ProductCategory, ProductCategoryListResponse, ProductInfo, ProductListResponse);

model!(ProductCategory, ProductCategoryListResponse, ProductInfo, ProductListResponse);
