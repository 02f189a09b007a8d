#include "script/quickjs/values.h"

#include "base/utf8.h"
#include "script/text.h"

namespace bivalve::script {

JSValue NewText(JSContext* ctx, std::string_view utf8) {
  if (IsUtf8(utf8)) return JS_NewStringLen(ctx, utf8.data(), utf8.size());
  std::string text = ToEngineText(utf8);
  return JS_NewStringLen(ctx, text.data(), text.size());
}

std::string TextOf(JSContext* ctx, JSValueConst value) {
  size_t size = 0;
  const char* text = JS_ToCStringLen(ctx, &size, value);
  if (!text) {  // no memory
    JS_FreeValue(ctx, JS_GetException(ctx));
    return {};
  }
  std::string copy = FromEngineText({text, size});
  JS_FreeCString(ctx, text);
  return copy;
}

Datum DatumOf(JSContext* ctx, JSValueConst value, int depth) {
  switch (JS_VALUE_GET_NORM_TAG(value)) {
    case JS_TAG_NULL: return Datum::Null();
    case JS_TAG_BOOL: return Datum::Boolean(JS_VALUE_GET_BOOL(value));
    case JS_TAG_INT: return Datum::Number(JS_VALUE_GET_INT(value));
    case JS_TAG_FLOAT64: return Datum::Number(JS_VALUE_GET_FLOAT64(value));
    case JS_TAG_STRING:
    case JS_TAG_STRING_ROPE: return Datum::Text(TextOf(ctx, value));
    case JS_TAG_OBJECT: break;
    default: return {};
  }
  size_t size;
  int is_bytes;
  const uint8_t* bytes = bivalve_qjs_bytes(ctx, value, &size, &is_bytes);
  if (is_bytes) return Datum::Bytes(std::string(reinterpret_cast<const char*>(bytes), bytes ? size : 0));
  if (depth >= 8 || JS_IsArray(ctx, value) <= 0) return {};
  Datum list = Datum::List();
  int64_t count = 0;
  JSValue length = JS_GetPropertyStr(ctx, value, "length");
  if (JS_ToInt64(ctx, &count, length) < 0) count = 0;
  JS_FreeValue(ctx, length);
  for (int64_t i = 0; i < count; ++i) {
    JSValue item = JS_GetPropertyUint32(ctx, value, static_cast<uint32_t>(i));
    if (JS_IsException(item)) break;
    list.items.push_back(DatumOf(ctx, item, depth + 1));
    JS_FreeValue(ctx, item);
  }
  return list;
}

}  // namespace bivalve::script
