// Copies one embedded resource out of an assembly. Usage: BlazorScript ASSEMBLY RESOURCE OUTPUT
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

var (assembly, resource, output) = (args[0], args[1], args[2]);
using var file = new PEReader(File.OpenRead(assembly));
var metadata = file.GetMetadataReader();
var wanted = metadata.ManifestResources
    .Select(metadata.GetManifestResource)
    .First(candidate => metadata.GetString(candidate.Name) == resource);
var start = file.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress + (int)wanted.Offset;
var reader = file.GetSectionData(start).GetReader();
Directory.CreateDirectory(Path.GetDirectoryName(output)!);
File.WriteAllBytes(output, reader.ReadBytes(reader.ReadInt32()));
