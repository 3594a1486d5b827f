// Included before the generated stubs. gcc has no __try: an exception of the NDR engine leaves a stub without its clean-up,
// which the caller does instead (wire.c).
#include <winsock2.h>
#include <windows.h>
#include <rpc.h>
#include <rpcndr.h>

#undef RpcTryExcept
#undef RpcExcept
#undef RpcEndExcept
#undef RpcTryFinally
#undef RpcFinally
#undef RpcEndFinally
#define RpcTryExcept {
#define RpcExcept(expression) } if (0) {
#define RpcEndExcept }
#define RpcTryFinally {
#define RpcFinally } {
#define RpcEndFinally }

// The server's stub has its own name for the function it gets a buffer from.
#define NdrGetBuffer wire_NdrGetBuffer
#define NdrSendReceive wire_NdrSendReceive
#define NdrFreeBuffer wire_NdrFreeBuffer
#define I_RpcGetBuffer wire_I_RpcGetBuffer

unsigned char *RPC_ENTRY wire_NdrGetBuffer(PMIDL_STUB_MESSAGE message, ULONG length, RPC_BINDING_HANDLE binding);
unsigned char *RPC_ENTRY wire_NdrSendReceive(PMIDL_STUB_MESSAGE message, unsigned char *end);
void RPC_ENTRY wire_NdrFreeBuffer(PMIDL_STUB_MESSAGE message);
RPC_STATUS RPC_ENTRY wire_I_RpcGetBuffer(PRPC_MESSAGE message);
