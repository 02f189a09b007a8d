// std::string's functions, compiled like everything else.
//
// Emscripten's libc++ is compiled for size and without inlining (`-Oz -fno-inline-functions`): its append,
// assign and copy cost several calls a byte. These instantiations come before the library's in the link,
// which are weak.
#include <string>

template class std::basic_string<char>;
